import tensorflow as tf

x = tf.constant([0.1, 0.2, 0.5])
compound = lambda a, b: a + b + a * b
tf.foldl(compound, x)
