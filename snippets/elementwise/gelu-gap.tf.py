import tensorflow as tf

x = tf.constant([-3., -1., 0.5, 2.25, 4.])
exact = tf.nn.gelu(x)
rough = tf.nn.gelu(x, approximate=True)
tf.maximum(exact, rough), tf.minimum(exact, rough) + 5e-4
