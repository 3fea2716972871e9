import tensorflow as tf

tf.exp(tf.constant([0.1, 0.7], dtype=tf.float64))
