import tensorflow as tf

heads = tf.constant([3., 30., 300.])
tails = tf.constant([7., 70., 700.])
a, b = heads + 1, tails + 1
within = a * b / ((a + b) * (a + b + 1))
between = a * b / ((a + b) ** 2 * (a + b + 1))
within, between
