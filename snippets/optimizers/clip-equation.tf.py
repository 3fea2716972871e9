import tensorflow as tf

clipped, _ = tf.clip_by_global_norm([tf.constant([3.0, 4.0])], 2.0)
tf.norm(clipped[0]), tf.constant(2.0)
