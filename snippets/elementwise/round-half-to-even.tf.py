import tensorflow as tf

x = tf.constant([0.5, 1.5, 2.5, -3.5, 2.6])
tf.round(x)
