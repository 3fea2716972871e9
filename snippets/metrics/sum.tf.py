import tensorflow as tf

batches = tf.constant([1.0, 2.0, 3.0]), tf.constant([10.0])
total = tf.keras.metrics.Sum()
for batch in batches:
    total.update_state(batch)
total.result()
