import tensorflow as tf

x = tf.constant([[[[1.0, 3.0], [2.0, 2.0], [3.0, 1.0]]]])  # two channels of three pixels
places = tf.nn.max_pool_with_argmax(x, (1, 3), strides=1, padding="VALID")[1]
tf.reshape(tf.cast(places, tf.int32), [-1])
