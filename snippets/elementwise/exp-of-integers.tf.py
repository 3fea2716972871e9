import tensorflow as tf

n = tf.constant([0, 1, 2])
tf.exp(n)
