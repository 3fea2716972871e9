import tensorflow as tf

first = tf.random.Generator.from_seed(0).normal((3,))
again = tf.random.Generator.from_seed(0).normal((3,))
other = tf.random.Generator.from_seed(1).normal((3,))
tf.reduce_all(first == again), tf.reduce_all(first == other)
