import tensorflow as tf

y = tf.constant([[4.0, -2.0, 1.0, 0.0], [2.0, 1.0, 0.0, -1.0]])
tf.signal.inverse_mdct(y)[4:8]
