import tensorflow as tf

z, y = tf.constant([[2.0], [-1.0]]), tf.constant([[1.0], [0.0]])
tf.keras.losses.BinaryFocalCrossentropy(gamma=2.0, from_logits=True)(y, z)
