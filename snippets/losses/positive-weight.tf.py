import tensorflow as tf

z, y = tf.constant([2.0, -1.0]), tf.constant([1.0, 0.0])
tf.reduce_mean(tf.nn.weighted_cross_entropy_with_logits(y, z, pos_weight=3.0))
