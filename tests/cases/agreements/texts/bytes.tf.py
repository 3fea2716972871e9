import tensorflow as tf

b'\xff'
