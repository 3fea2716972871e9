import tensorflow as tf

x = tf.constant([1.25, 2., 3.5])
tf.acosh(x)
