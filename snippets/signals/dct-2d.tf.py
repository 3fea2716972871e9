import tensorflow as tf

x = tf.constant([[1.0, 2.0, 4.0], [0.0, 3.0, -1.0], [2.0, 2.0, 5.0]])
tf.transpose(tf.signal.dct(tf.transpose(tf.signal.dct(x))))
