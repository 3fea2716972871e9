import tensorflow as tf

r = tf.constant([1.0, 2.0, 3.0])
t = tf.constant([0.0, 0.5, -1.0])
tf.complex(r * tf.cos(t), r * tf.sin(t))
