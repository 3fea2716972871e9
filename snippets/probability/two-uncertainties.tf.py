import tensorflow as tf

heads = tf.constant([3., 30., 300.])
tails = tf.constant([7., 70., 700.])
a, b = heads + 1, tails + 1
p = a / (a + b)
p * (1 - p), p * (1 - p) / (a + b + 1)
