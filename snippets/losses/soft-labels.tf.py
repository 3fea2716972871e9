import tensorflow as tf

logits = tf.constant([[2.0, 0.0, -1.0]])
tf.keras.losses.CategoricalCrossentropy(from_logits=True)(tf.constant([[0.5, 0.5, 0.0]]), logits)
