import tensorflow as tf

w = tf.constant([[1.0, -2.0], [3.0, 0.0]])
tf.keras.regularizers.L1L2(l1=0.1, l2=0.01)(w)
