import tensorflow as tf

tf.sort(tf.constant([4., 1., 3., 2.], dtype=tf.float64))[1:3]
