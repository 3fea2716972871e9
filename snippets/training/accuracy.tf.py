import tensorflow as tf

logits = tf.constant([[2., 0., -1.], [0., 1., 0.], [3., 1., 2.]])
labels = tf.constant([0, 1, 2])
accuracy = tf.keras.metrics.SparseCategoricalAccuracy()
accuracy.update_state(labels, logits)
accuracy.result()
