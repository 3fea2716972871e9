import tensorflow as tf

x = tf.constant([11.0, 12.0], dtype=tf.float16)
tf.exp(x)
