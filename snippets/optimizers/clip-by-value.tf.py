import tensorflow as tf

tf.clip_by_value(tf.constant([3.0, -0.2, -4.0]), -0.5, 0.5)
