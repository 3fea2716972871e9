import tensorflow as tf

x = tf.constant([1., -2., -3.5])
tf.abs(x)
