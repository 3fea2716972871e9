import tensorflow as tf

x = tf.constant([7, 3, 9, 9, 7, 1, 5])
tf.sort(tf.unique(x).y)[-2]
