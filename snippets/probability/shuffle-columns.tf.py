import tensorflow as tf

x = tf.constant([[1, 2, 3], [4, 5, 6]])
y = tf.keras.random.shuffle(x, axis=1, seed=0)
y[1] - y[0], tf.reduce_sum(y, axis=1)
