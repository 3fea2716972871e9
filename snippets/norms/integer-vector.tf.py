import tensorflow as tf

x = tf.constant([3, -4])
tf.norm(x)
