import tensorflow as tf

w = tf.constant([0., 4., 0.])
tf.random.categorical(tf.math.log(w)[None], 3)[0]
