import tensorflow as tf

y = tf.keras.layers.SpatialDropout2D(0.5)(tf.ones((1, 2, 2, 100)), training=True)
bool(tf.reduce_all(tf.reduce_sum(y, axis=(1, 2)) % 8 == 0))  # all four of a channel, or none
