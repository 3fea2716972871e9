import tensorflow as tf

batches = tf.constant([1.0, 2.0, 3.0]), tf.constant([10.0])
mean = tf.keras.metrics.Mean()
for batch in batches:
    mean.update_state(batch)
first = mean.result()
mean.reset_state()
mean.update_state(batches[1])
first, mean.result()
