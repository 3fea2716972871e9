import tensorflow as tf

x = tf.constant([[0., 1.], [2., 0.]])
tf.reshape(tf.nn.softmax(tf.reshape(x, [-1])), x.shape)
