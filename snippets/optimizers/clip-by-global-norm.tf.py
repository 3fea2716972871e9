import tensorflow as tf

gradients = [tf.constant([3.0, 0.0]), tf.constant([4.0])]
tf.clip_by_global_norm(gradients, 1.0)[0]
