import tensorflow as tf

y, p = tf.constant([1.0, 2.0, 3.0]), tf.constant([1.0, 2.5, 7.0])


def near(y, p):
    return tf.cast(tf.abs(y - p) < 1, tf.float32)


metric = tf.keras.metrics.MeanMetricWrapper(near)
metric.update_state(y, p)
metric.result()
