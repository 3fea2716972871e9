import tensorflow as tf

tf.keras.losses.BinaryCrossentropy(from_logits=True)(tf.constant([1.0]), tf.constant([-200.0]))
