import tensorflow as tf

tf.random.set_seed(0)
gradient = tf.zeros(2000)
p = tf.zeros(2000)
p - (gradient + tf.random.normal((2000,)))
