import tensorflow as tf

gradients = [tf.constant([float("inf"), 4.]), tf.constant([12.])]
clipped, norm = tf.clip_by_global_norm(gradients, 6.5)
clipped
