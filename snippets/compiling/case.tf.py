import tensorflow as tf

x = tf.constant(2.)
cases = [(x < 0., lambda: -x), (x < 3., lambda: x**2)]
tf.case(cases, default=lambda: 10. * x)
