import tensorflow as tf

batches = tf.constant([1.0, 2.0, 3.0]), tf.constant([10.0])
mean, square = tf.keras.metrics.Mean(), tf.keras.metrics.Mean()
for batch in batches:
    mean.update_state(batch)
    square.update_state(batch**2)
tf.sqrt(square.result() - mean.result() ** 2)
