import tensorflow as tf

score, y = tf.constant([0.3, 0.4]), tf.constant([1.0, -1.0])
tf.nn.relu(-y * score)
