import tensorflow as tf

errors = tf.constant([[0.5], [3.0]])
tf.keras.losses.Huber(delta=2.0, reduction=None)(tf.zeros((2, 1)), errors) / 2.0
