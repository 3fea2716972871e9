import tensorflow as tf

x = tf.constant([])
tf.scan(tf.maximum, x)
