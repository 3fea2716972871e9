import tensorflow as tf

z = tf.constant([[2.0, 0.0, -1.0], [0.0, 0.0, 1.0], [0.0, 3.0, 0.0]])
labels = tf.constant([0, 2, 0])
loss = tf.keras.metrics.SparseCategoricalCrossentropy(from_logits=True)
for batch in (slice(0, 2), slice(2, 3)):
    loss.update_state(labels[batch], z[batch])
loss.result()
