import tensorflow as tf

gradients = [tf.constant([3., 4.]), tf.constant([12.])]
tf.linalg.global_norm(gradients)
