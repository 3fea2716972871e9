import tensorflow as tf

batches = tf.constant([1., 2., 3.]), tf.constant([10.])

mean_of_means = tf.keras.metrics.Mean()
mean = tf.keras.metrics.Mean()
for batch in batches:
    mean_of_means.update_state(tf.reduce_mean(batch))
    mean.update_state(batch)
mean_of_means.result(), mean.result()
