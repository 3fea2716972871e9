import tensorflow as tf

(2**53 + 1, 2**53)
