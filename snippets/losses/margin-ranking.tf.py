import tensorflow as tf

first, second = tf.constant([0.3, 0.9]), tf.constant([0.4, 0.1])
y = tf.constant([1.0, 1.0])
tf.reduce_mean(tf.nn.relu(0.5 - y * (first - second)))
