import tensorflow as tf

tf.keras.losses.BinaryCrossentropy()(tf.constant([1.0]), tf.constant([0.0]))
