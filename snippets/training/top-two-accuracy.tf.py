import tensorflow as tf

logits = tf.constant([[2., 0., -1.], [0., 1., 3.], [3., 1., 2.], [1., 2., 3.]])
labels = tf.constant([0, 1, 2, 0])
accuracy = tf.keras.metrics.SparseTopKCategoricalAccuracy(k=2)
accuracy.update_state(labels, logits)
accuracy.result()
