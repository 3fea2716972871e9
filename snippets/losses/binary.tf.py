import tensorflow as tf

z, y = tf.constant([2.0, -1.0, 0.5]), tf.constant([1.0, 0.0, 0.0])
tf.keras.losses.BinaryCrossentropy(from_logits=True)(y, z)
