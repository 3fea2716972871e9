import tensorflow as tf

logits = tf.constant([[2.0, 0.0, -1.0], [0.0, 1.0, 0.0]])
tf.keras.losses.SparseCategoricalCrossentropy()(tf.constant([0, 2]), logits)
