import tensorflow as tf

tf.signal.kaiser_bessel_derived_window(6, beta=6.0)
