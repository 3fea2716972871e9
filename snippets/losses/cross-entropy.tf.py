import tensorflow as tf

logits = tf.constant([[2.0, 0.0, -1.0], [0.0, 1.0, 0.0]])
labels = tf.constant([0, 2])
tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)(labels, logits)
