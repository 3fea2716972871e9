import tensorflow as tf

t = tf.range(5.0) - 2
tf.exp(-tf.abs(t) / 2.0)
