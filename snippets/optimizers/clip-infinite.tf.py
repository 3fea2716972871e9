import tensorflow as tf

tf.clip_by_global_norm([tf.constant([float("inf"), 1.0]), tf.constant([4.0])], 1.0)[0]
