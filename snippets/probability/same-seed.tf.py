import tensorflow as tf

tf.random.set_seed(0)
first = tf.random.normal((3,))
tf.random.set_seed(0)
second = tf.random.normal((3,))
second - first
