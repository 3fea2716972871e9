import tensorflow as tf

x = tf.constant([9., 2., 0.25])
tf.sqrt(x)
