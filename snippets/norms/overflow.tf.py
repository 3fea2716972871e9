import tensorflow as tf

x = tf.constant([3e20, -4e20])
tf.norm(x)
